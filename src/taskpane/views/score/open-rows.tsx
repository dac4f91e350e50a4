import { type ReactElement, useState } from 'react';
import type { Form } from '../../../core/form/form';
import { renderReason } from '../../../core/messages/render-text';
import type { FormScore, IndicatorScore } from '../../../core/score/form-score';
import type { ScoreChoice } from '../../../core/score/score-choices';
import { formatDecimal, toDecimal } from '../../../core/text/decimal';
import { formKey } from '../../findings/finding-key';
import { useText } from '../../texts/use-text';
import { Button } from '../shared/button';
import { CellLink } from '../shared/cell-link';
import { usePane, useSession } from '../shared/pane-context';
import { GradePicker } from './grade-picker';

/** Indicators that no formula can score, and those that the user has decided already. */
export function OpenRows({
  form,
  score,
}: {
  readonly form: Form;
  readonly score: FormScore;
}): ReactElement | null {
  const { choices } = usePane();
  const t = useText();
  const decided = choices.get(formKey(form));
  const rows = score.indicators.filter(
    (one) =>
      decided?.has(one.indicator.row) ||
      (one.score === null && one.cell !== null && one.reason !== 'shared-score'),
  );
  if (rows.length === 0) return null;
  return (
    <section className="open-rows" aria-labelledby="open-rows-title">
      <h2 id="open-rows-title">
        {t('openRows')}
        <span className="count">{rows.filter((one) => one.score === null).length}</span>
      </h2>
      <p className="hint">{t('openRowsWhy')}</p>
      {rows.map((one) => (
        <OpenRow
          key={one.indicator.row}
          form={form}
          one={one}
          choice={decided?.get(one.indicator.row) ?? null}
        />
      ))}
    </section>
  );
}

function OpenRow(props: {
  readonly form: Form;
  readonly one: IndicatorScore;
  readonly choice: ScoreChoice | null;
}): ReactElement {
  const { form, one, choice } = props;
  const { store } = useSession();
  const { wording } = usePane();
  const t = useText();
  const { indicator } = one;
  const choose = (next: ScoreChoice | null) =>
    store.dispatch({ type: 'score-chosen', form: formKey(form), row: indicator.row, choice: next });
  const place = one.cell ?? indicator.level3;
  return (
    <div className="open-row">
      <p className="open-name">
        <b>{indicator.name}</b> {place ? <CellLink sheet={form.sheet} cell={place.cell} /> : null}
      </p>
      <p className="why">
        {indicator.target?.text.trim() || t('blank')} → {indicator.actual?.text.trim() || t('blank')}
        {one.score === null && one.reason ? `；${renderReason(one.reason, wording)}` : ''}
        {one.score !== null
          ? `；${t('ofWeight', { score: formatDecimal(one.score), weight: one.weight ? formatDecimal(one.weight) : '—' })}`
          : ''}
      </p>
      {one.method === 'qualitative' || one.reason === 'qualitative-no-grade' ? (
        <GradePicker form={form} choice={choice} onChoose={choose} name={`grade-${indicator.row}`} />
      ) : (
        <HandChoice one={one} choice={choice} onChoose={choose} />
      )}
      {choice ? (
        <Button size="small" appearance="subtle" onClick={() => choose(null)}>
          {t('clearChoice')}
        </Button>
      ) : null}
    </div>
  );
}

function HandChoice(props: {
  readonly one: IndicatorScore;
  readonly choice: ScoreChoice | null;
  readonly onChoose: (choice: ScoreChoice | null) => void;
}): ReactElement {
  const { one, choice, onChoose } = props;
  const t = useText();
  const needsBase = one.method === 'relative' || one.reason === 'relative-no-base';
  const stated = choice?.kind === 'score' ? choice.score : choice?.kind === 'base' ? choice.base : null;
  const [typed, setTyped] = useState(stated ? formatDecimal(stated) : '');
  const figure = toDecimal(typed.trim());
  const isTooMuch =
    !needsBase && figure !== null && one.weight !== null && (figure.gt(one.weight) || figure.lt(0));
  const take = () => {
    if (!figure || isTooMuch) return;
    onChoose(needsBase ? { kind: 'base', base: figure } : { kind: 'score', score: figure });
  };
  return (
    <div className="row wrap">
      <label className="inline-field">
        {needsBase ? t('priorFigure') : t('handScore')}
        <input
          className="control short"
          inputMode="decimal"
          value={typed}
          aria-invalid={isTooMuch}
          onChange={(event) => setTyped(event.target.value)}
          onBlur={take}
          onKeyDown={(event) => {
            if (event.key === 'Enter') take();
          }}
        />
      </label>
      {isTooMuch && one.weight ? (
        <span className="field-error">{t('outOfRange', { from: 0, to: formatDecimal(one.weight) })}</span>
      ) : null}
      <Button
        size="small"
        aria-pressed={choice?.kind === 'not-applicable'}
        onClick={() => onChoose({ kind: 'not-applicable' })}
      >
        {t('notApplicable')}
      </Button>
    </div>
  );
}
