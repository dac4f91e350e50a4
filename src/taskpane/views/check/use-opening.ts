import { type RefObject, useEffect, useRef, useState } from 'react';
import type { Finding } from '../../../core/finding/finding';
import { useSession } from '../shared/pane-context';

/** Whether a card is open. Opened by the user, it selects its cell in the sheet and comes into view as far as it fits. */
export function useOpening(
  finding: Finding,
  isOpenAtFirst: boolean,
): {
  readonly card: RefObject<HTMLElement | null>;
  readonly isOpen: boolean;
  readonly toggle: () => void;
} {
  const session = useSession();
  const card = useRef<HTMLElement>(null);
  const isAsked = useRef(false);
  const [isOpen, setOpen] = useState(isOpenAtFirst);
  useEffect(() => {
    if (isOpen && isAsked.current) card.current?.scrollIntoView({ block: 'nearest' });
  }, [isOpen]);
  const toggle = () => {
    isAsked.current = true;
    setOpen(!isOpen);
    if (!isOpen) void session.select({ sheet: finding.sheet, cell: finding.cell });
  };
  return { card, isOpen, toggle };
}
