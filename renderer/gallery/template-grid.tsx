import { type KeyboardEvent, useState } from 'react';
import type { OfficeProfile } from '#core/profile/office-profile.ts';
import { galleryText } from '#renderer/text/gallery.ts';
import type { Template } from '#templates/template.ts';
import { gridStep } from './find-templates.ts';
import { TemplateCard } from './template-card.tsx';

type Props = {
  readonly templates: readonly Template[];
  readonly profile: OfficeProfile | null;
};

/** How many cards stand in the first row. */
function columnsOf(cards: readonly HTMLElement[]): number {
  const top = cards[0]?.offsetTop;
  return Math.max(cards.filter((card) => card.offsetTop === top).length, 1);
}

/** One stop of the Tab key; the arrows go from card to card. */
export function TemplateGrid({ templates, profile }: Props) {
  const [at, setAt] = useState(0);
  const current = Math.min(at, templates.length - 1);
  const onKeyDown = (event: KeyboardEvent<HTMLUListElement>) => {
    const cards = [...event.currentTarget.querySelectorAll<HTMLElement>('.template-card')];
    const to = gridStep(event.key, current, { count: cards.length, columns: columnsOf(cards) });
    if (to === null) return;
    event.preventDefault();
    setAt(to);
    cards[to]?.focus();
  };
  return (
    <ul className="template-cards" aria-label={galleryText.templates} onKeyDown={onKeyDown}>
      {templates.map((template, index) => (
        <TemplateCard
          key={template.id}
          template={template}
          profile={profile}
          isCurrent={index === current}
          onFocus={() => setAt(index)}
        />
      ))}
    </ul>
  );
}
