interface SourceLinkProps {
  readonly title: string;
  readonly link: string | null;
}

/** Where something comes from: a link where there is one. */
export function SourceLink({ title, link }: SourceLinkProps) {
  if (link === null) return title;
  return (
    <a href={link} rel="external noreferrer">
      {title}
    </a>
  );
}
