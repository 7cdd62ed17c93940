import { type Block, type Inline, readText } from "@/lib/text/markdown";

type Props = {
  text: string;
  /** The level of the heading that the text stands under: its own come below. */
  under?: 2 | 3;
};

/** A text that somebody has written: what it may hold is drawn, what it may not is shown as it stands. */
export function Prose({ text, under = 2 }: Props) {
  return (
    <div className="mb-4 grid max-w-measure gap-2.5 break-words">
      <Blocks blocks={readText(text)} under={under} />
    </div>
  );
}

function Blocks({ blocks, under }: { blocks: Block[]; under: 2 | 3 }) {
  return blocks.map((block, i) => {
    const key = `${i}${block.kind}`;
    if (block.kind === "paragraph")
      return (
        <p key={key} className="!mt-0 whitespace-pre-line">
          <Line parts={block.children} />
        </p>
      );
    if (block.kind === "heading") {
      const Heading = under === 3 ? "h4" : block.level === 1 ? "h3" : "h4";
      return (
        <Heading key={key} className="!mb-0 font-bold">
          <Line parts={block.children} />
        </Heading>
      );
    }
    const items = block.items.map((item, n) => (
      <li key={`${n}${item.length}`}>
        <Blocks blocks={item} under={under} />
      </li>
    ));
    return block.ordered ? (
      <ol key={key} start={block.start} className="list-decimal pl-6">
        {items}
      </ol>
    ) : (
      <ul key={key} className="list-disc pl-6">
        {items}
      </ul>
    );
  });
}

function Line({ parts }: { parts: Inline[] }) {
  return parts.map((part, i) => {
    const key = `${i}${part.kind}`;
    if (part.kind === "text") return part.text;
    if (part.kind === "bold")
      return (
        <b key={key}>
          <Line parts={part.children} />
        </b>
      );
    return (
      <a key={key} href={part.href} rel="noopener noreferrer nofollow">
        <Line parts={part.children} />
      </a>
    );
  });
}
