import { type ReactElement, useState } from 'react';
import type { Form } from '../../../core/form/form';
import { isInBand, qualitativeBand } from '../../../core/score/qualitative-band';
import type { ScoreChoice } from '../../../core/score/score-choices';
import { decimal, formatDecimal, toDecimal } from '../../../core/text/decimal';
import type { GradeWord } from '../../../core/text/quantity';
import { profileOf } from '../../session/selectors';
import { useText } from '../../texts/use-text';
import { usePane } from '../shared/pane-context';

const GRADES: readonly GradeWord[] = ['met', 'partly', 'unmet'];

/** The grade of a 定性 indicator: one of three bands, then the percent of the weight within it. */
export function GradePicker(props: {
  readonly form: Form;
  readonly name: string;
  readonly choice: ScoreChoice | null;
  readonly onChoose: (choice: ScoreChoice) => void;
}): ReactElement {
  const { form, name, choice, onChoose } = props;
  const state = usePane();
  const t = useText();
  const { profile } = profileOf(state, form);
  const percent = choice?.kind === 'percent' ? choice.percent : null;
  const grade = percent
    ? GRADES.find((known) => isInBand(percent, qualitativeBand(known, profile)))
    : undefined;
  const [typed, setTyped] = useState<string | null>(null);
  const band = grade ? qualitativeBand(grade, profile) : null;
  const figure = typed === null ? null : toDecimal(typed.trim());
  const isOutside = band !== null && typed !== null && !(figure && isInBand(figure, band));
  return (
    <fieldset className="grades">
      <legend className="unseen">{t('grade')}</legend>
      {GRADES.map((known) => {
        const { from, to, suggested } = qualitativeBand(known, profile);
        return (
          <label key={known} className="grade">
            <input
              type="radio"
              name={name}
              checked={grade === known}
              onChange={() => {
                setTyped(null);
                onChoose({ kind: 'percent', percent: decimal(suggested) });
              }}
            />
            <span>
              {t(`band.${known}`)}
              <small>{t('percentRange', { from, to })}</small>
            </span>
          </label>
        );
      })}
      {band && percent ? (
        <label className="inline-field">
          {t('percentOfWeight')}
          <input
            className="control short"
            inputMode="decimal"
            value={typed ?? formatDecimal(percent)}
            aria-invalid={isOutside}
            onChange={(event) => {
              setTyped(event.target.value);
              const next = toDecimal(event.target.value.trim());
              if (next && isInBand(next, band)) onChoose({ kind: 'percent', percent: next });
            }}
          />
          {isOutside ? (
            <span className="field-error">{t('outOfRange', { from: band.from, to: band.to })}</span>
          ) : null}
        </label>
      ) : null}
    </fieldset>
  );
}
