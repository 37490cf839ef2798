interface SaveLinkProps {
  /** Address of the export page for what is saved. */
  readonly href: string;
  readonly label: string;
  /** What a screen reader says instead, where the label alone doesn't say which chat is meant. */
  readonly name?: string;
  readonly main?: boolean;
  /** Id of the image warning beside it: no way to save evidence stands without one. */
  readonly warning: string;
}

/** Saves a conversation of the log, or all: opens the export page, which downloads at once. */
export function SaveLink({ href, label, name, main, warning }: SaveLinkProps) {
  return (
    <a
      class={main ? 'action main' : 'action'}
      href={href}
      target="_blank"
      rel="noopener"
      aria-label={name}
      aria-describedby={warning}
    >
      {label}
    </a>
  );
}
