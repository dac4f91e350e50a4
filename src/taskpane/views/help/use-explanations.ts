import { useEffect, useState } from 'react';
import { type Explanations, fetchExplanations, knownExplanations } from './fetch-explanations';

/** The explanations of the rules, on their way, or not arrived; `again` asks for them once more. */
export interface ExplanationsHere {
  readonly explanations: Explanations | 'coming' | 'missing';
  again(): void;
}

/** Fetches the explanations of the rules for a page of the help, unless they are at hand. */
export function useExplanations(): ExplanationsHere {
  const [explanations, tell] = useState<ExplanationsHere['explanations']>(
    () => knownExplanations() ?? 'coming',
  );
  useEffect(() => {
    if (explanations !== 'coming') return;
    let isGone = false;
    const told = (news: Explanations | 'missing') => {
      if (!isGone) tell(news);
    };
    fetchExplanations().then(told, () => told('missing'));
    return () => {
      isGone = true;
    };
  }, [explanations]);
  return { explanations, again: () => tell('coming') };
}
