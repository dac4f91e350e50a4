import type { ReactElement } from 'react';
import type { MarkSeverity } from '../../../core/sheet/edit';

function icon(size: number, drawing: ReactElement): ReactElement {
  return (
    <svg
      width={size}
      height={size}
      viewBox="0 0 16 16"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.3"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      focusable="false"
    >
      {drawing}
    </svg>
  );
}

/** The sign of a severity: each has a shape of its own, so that colour is not needed to tell them apart. */
export function SeverityIcon({ severity }: { readonly severity: MarkSeverity }): ReactElement {
  return <span className={`sign sign-${severity}`}>{icon(16, SEVERITY_DRAWINGS[severity])}</span>;
}

const SEVERITY_DRAWINGS: Readonly<Record<MarkSeverity, ReactElement>> = {
  error: (
    <>
      <circle cx="8" cy="8" r="6.6" fill="currentColor" />
      <path d="M5.6 5.6l4.8 4.8M10.4 5.6l-4.8 4.8" className="sign-inner" strokeWidth="1.6" />
    </>
  ),
  warning: <path d="M8 1.8l6.6 12H1.4zM8 6.2v3.6M8 11.9v.1" />,
  info: <path d="M1.6 1.6h12.8v12.8H1.6zM8 7.4v4M8 4.8v.1" />,
  'cannot-judge': (
    <>
      <circle cx="8" cy="8" r="6.4" strokeDasharray="2.4 1.9" />
      <path d="M6.1 6.3c.2-2.6 4-2.4 3.8 0-.1 1.4-1.9 1.5-1.9 3M8 11.4v.1" />
    </>
  ),
};

export const CheckIcon = (): ReactElement => icon(16, <path d="M2.5 8.6l3.6 3.6 7.4-8" />);
export const UndoIcon = (): ReactElement =>
  icon(16, <path d="M5.2 2.8L2.4 5.6l2.8 2.8M2.6 5.6h6.2a4 4 0 010 8H5.6" />);
export const CloseIcon = (): ReactElement => icon(16, <path d="M3.6 3.6l8.8 8.8M12.4 3.6l-8.8 8.8" />);
export const BackIcon = (): ReactElement => icon(16, <path d="M9.8 3L4.8 8l5 5" />);
export const HelpIcon = (): ReactElement => icon(16, SEVERITY_HELP);
export const ArrowIcon = (): ReactElement => icon(12, <path d="M2 8h12M10 4l4 4-4 4" />);
export const ChevronIcon = (): ReactElement => icon(12, <path d="M5 2.5L11 8l-6 5.5" />);

const SEVERITY_HELP = (
  <>
    <circle cx="8" cy="8" r="6.4" />
    <path d="M6.1 6.3c.2-2.6 4-2.4 3.8 0-.1 1.4-1.9 1.5-1.9 3M8 11.4v.1" />
  </>
);

/** A sheet with nothing on it, for states without content. */
export const EmptyPicture = (): ReactElement => (
  <svg
    width="72"
    height="56"
    viewBox="0 0 72 56"
    fill="none"
    stroke="currentColor"
    strokeWidth="1.5"
    aria-hidden="true"
    focusable="false"
    className="empty-picture"
  >
    <rect x="10" y="6" width="52" height="44" rx="3" />
    <path d="M10 17h52M10 28h52M10 39h52M27 17v33M45 17v33" />
  </svg>
);
