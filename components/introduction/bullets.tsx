/** Sentences or parts of one, in reading width. */
export function Bullets({ items }: { items: readonly string[] }) {
  return (
    <ul className="mt-2 max-w-measure list-disc pl-6 marker:text-muted">
      {items.map((item) => (
        <li key={item} className="mb-1">
          {item}
        </li>
      ))}
    </ul>
  );
}
