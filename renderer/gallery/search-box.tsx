import { useLayoutEffect, useRef } from 'react';
import type { System } from '#core/model/header.ts';
import { galleryText } from '#renderer/text/gallery.ts';
import { Icon } from '#renderer/ui/icon.tsx';
import type { SystemFilter } from './find-templates.ts';

/**
 * Finds templates while one types. The field owns its text: writing to it while a word is being
 * composed would lose letters.
 */
export function SearchBox(props: {
  readonly query: string;
  readonly onQuery: (query: string) => void;
}) {
  const { query, onQuery } = props;
  const field = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => {
    if (query === '' && field.current) field.current.value = '';
  }, [query]);
  return (
    <search className="search-box">
      <Icon name="search" />
      <input
        ref={field}
        type="text"
        defaultValue={query}
        aria-label={galleryText.search}
        placeholder={galleryText.searchHint}
        spellCheck={false}
        onInput={({ currentTarget }) => onQuery(currentTarget.value)}
        onKeyDown={({ key, nativeEvent }) => {
          if (key === 'Escape' && !nativeEvent.isComposing) onQuery('');
        }}
      />
    </search>
  );
}

/** Whose templates: shown once there are templates of more than one system. */
export function SystemPicker(props: {
  readonly systems: readonly System[];
  readonly system: SystemFilter;
  readonly onSystem: (system: SystemFilter) => void;
}) {
  const { systems, system, onSystem } = props;
  if (systems.length < 2) return null;
  const filters: readonly SystemFilter[] = [...systems, 'all'];
  return (
    <fieldset className="system-picker">
      <legend className="visually-hidden">{galleryText.system}</legend>
      {filters.map((each) => (
        <label key={each}>
          <input
            type="radio"
            name="template-system"
            className="visually-hidden"
            checked={each === system}
            onChange={() => onSystem(each)}
          />
          {galleryText.systems[each]}
        </label>
      ))}
    </fieldset>
  );
}
