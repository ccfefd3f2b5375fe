import type { ReactNode } from 'react';
import type { HelpBlock, Inline } from './markdown.ts';

type Linked = { readonly onPage: (page: string) => void };

/** Pages never change while they are shown, so that a part's number names it. */
function numbered<Part>(parts: readonly Part[], draw: (part: Part, key: string) => ReactNode) {
  return parts.map((part, index) => draw(part, String(index)));
}

function Words({ content, onPage }: Linked & { readonly content: readonly Inline[] }) {
  return numbered(content, (part, key) => {
    switch (part.kind) {
      case 'text':
        return part.text;
      case 'break':
        return <br key={key} />;
      case 'code':
        return <code key={key}>{part.text}</code>;
      case 'link':
        return (
          <button key={key} type="button" className="link" onClick={() => onPage(part.page)}>
            <Words content={part.content} onPage={onPage} />
          </button>
        );
      case 'strong':
        return (
          <strong key={key}>
            <Words content={part.content} onPage={onPage} />
          </strong>
        );
      case 'emphasis':
        return (
          <em key={key}>
            <Words content={part.content} onPage={onPage} />
          </em>
        );
    }
    return null;
  });
}

/** A block of a help page; `tone` colours the examples under *Sai* and *Đúng*. */
function Block({ block, onPage }: Linked & { readonly block: HelpBlock }) {
  switch (block.kind) {
    case 'heading':
      // The title of the page stands in the head of the sheet.
      return block.level === 1 ? null : (
        <h3>
          <Words content={block.content} onPage={onPage} />
        </h3>
      );
    case 'paragraph':
      return (
        <p>
          <Words content={block.content} onPage={onPage} />
        </p>
      );
    case 'quote':
      return (
        <blockquote>
          <Words content={block.content} onPage={onPage} />
        </blockquote>
      );
    case 'list':
      return (
        <ul className="help-list">
          {numbered(block.items, (item, key) => (
            <li key={key}>
              <Words content={item} onPage={onPage} />
            </li>
          ))}
        </ul>
      );
  }
}

type Section = { readonly tone: string; readonly blocks: HelpBlock[] };

/** The page cut at its second-order headings, so that right and wrong can look different. */
function sectionsOf(blocks: readonly HelpBlock[]): readonly Section[] {
  const sections: Section[] = [{ tone: 'plain', blocks: [] }];
  for (const block of blocks) {
    if (block.kind === 'heading' && block.level === 2) {
      const [first] = block.content;
      const title = first?.kind === 'text' ? first.text : '';
      const tone = { Sai: 'wrong', Đúng: 'right' }[title] ?? 'plain';
      sections.push({ tone, blocks: [] });
    }
    sections.at(-1)?.blocks.push(block);
  }
  return sections.filter((section) => section.blocks.length > 0);
}

export function HelpText({ blocks, onPage }: Linked & { readonly blocks: readonly HelpBlock[] }) {
  return (
    <div className="help-text">
      {numbered(sectionsOf(blocks), (section, key) => (
        <section key={key} className={`help-${section.tone}`}>
          {numbered(section.blocks, (block, inner) => (
            <Block key={inner} block={block} onPage={onPage} />
          ))}
        </section>
      ))}
    </div>
  );
}
