"use client";

type Props = { centres: readonly { id: string; name: string }[]; chosen: readonly string[] };

/** The centres to choose among, drawn from their names: what a server component draws is sent twice. */
export function CentreBoxes({ centres, chosen }: Props) {
  return (
    <div className="grid grid-cols-[repeat(auto-fill,minmax(min(17rem,100%),1fr))] gap-x-4">
      {centres.map(({ id, name }) => (
        <label key={id} className="flex min-h-8 items-start gap-2 py-0.5">
          <input type="checkbox" name="central" value={id} defaultChecked={chosen.includes(id)} />
          <span className="min-w-0">{name}</span>
        </label>
      ))}
    </div>
  );
}
