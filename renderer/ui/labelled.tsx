import type { ReactNode } from 'react';

type LabelledProps = {
  readonly label: string;
  /** Over both columns of the form. */
  readonly isWide?: boolean;
  readonly children: ReactNode;
};

/** A field of a form under its name. */
export function Labelled({ label, isWide = false, children }: LabelledProps) {
  return (
    // biome-ignore lint/a11y/noLabelWithoutControl: the field is the child
    <label className={isWide ? 'wide' : undefined}>
      <span>{label}</span>
      {children}
    </label>
  );
}
