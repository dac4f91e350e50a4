import { addressOf, cellOfEntry, type PublishedCell, type PublishedSheet } from './published-sheet';

type Value = string | number | null;

/** What a cell states, as the truth of the samples writes it: a rate is its printed words. */
function stated(cell: PublishedCell, isRate = false): Value {
  if (cell.entry === '') return null;
  const { value, text } = cellOfEntry(cell.row, cell.column, cell.stated);
  if (isRate || text.endsWith('%')) return text;
  return typeof value === 'number' ? value : text;
}

const SCALARS = ['projectName', 'department', 'implementingUnit', 'totalWeight', 'totalScore'] as const;

/** The truth of a published sheet in the format of `test/fixtures/samples/truth`. */
export function truthOf(published: PublishedSheet): Record<string, unknown> {
  const refs: Record<string, string> = {};
  const truth: Record<string, unknown> = {
    year: published.year,
    unit: published.unit,
    refs,
  };
  const goals: Record<string, Value> = {};
  for (const cell of published.cells) {
    if (cell.tag === null) continue;
    const name = SCALARS.find((scalar) => scalar === cell.tag);
    if (name && refs[name] === undefined && cell.entry !== '') {
      refs[name] = addressOf(cell);
      truth[name] = stated(cell);
    }
    if (cell.tag === 'title') {
      refs.title = addressOf(cell);
      truth.formTitle = stated(cell);
    }
    if (cell.tag === 'expected' || cell.tag === 'actualGoal') {
      refs[cell.tag] = addressOf(cell);
      goals[cell.tag === 'expected' ? 'expected' : 'actual'] = stated(cell);
    }
  }
  truth.goals = goals;
  truth.funds = published.rows
    .filter((row) => row.kind === 'fund')
    .map(({ cells, label }) => {
      const found: Record<string, unknown> = { label: label?.entry ?? '' };
      const rowRefs: Record<string, string> = {};
      for (const [role, cell] of Object.entries(cells)) {
        if (role === 'label') continue;
        rowRefs[role] = addressOf(cell);
        found[role] = stated(cell, role === 'rate');
      }
      return { ...found, refs: rowRefs };
    });
  truth.indicators = published.rows
    .filter((row) => row.kind === 'indicator')
    .map(({ cells }) => {
      const found: Record<string, unknown> = {};
      const rowRefs: Record<string, string> = {};
      for (const [role, cell] of Object.entries(cells)) {
        if (role === 'label') continue;
        rowRefs[role] = addressOf(cell);
        found[role] = stated(cell);
      }
      return { ...found, refs: rowRefs };
    });
  return {
    file: published.id,
    sheet: published.name,
    range: published.range,
    id: published.id,
    family: published.family,
    notes: published.cells.filter((cell) => cell.tag === 'note').map(addressOf),
    truth,
  };
}
