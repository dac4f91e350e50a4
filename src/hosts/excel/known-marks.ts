import type { Range } from '../../core/sheet/address';
import { isOwnPrompt, severityOfMarkFormula } from '../../core/sheet/marks';
import { stateNamespace } from '../../core/sheet/stored-state';
import { areasOfAddress } from './block';

/** A stretch of cells with a validation: ours, the user's, or several kinds in one stretch. */
export interface ValidatedArea {
  readonly area: Range;
  readonly kind: 'own' | 'foreign' | 'mixed';
  /** The prompt, where it is ours. */
  readonly title: string;
  readonly message: string;
}

/** Where our marks and all validations of a sheet stand. */
export interface SheetMarks {
  /** Ids of the conditional formats of ours. */
  readonly formats: readonly string[];
  /** Ids of all conditional formats, the user's included. */
  readonly allFormats: readonly string[];
  readonly validated: readonly ValidatedArea[];
}

/** What marking needs to know, as it came along with a read. */
export interface KnownMarks {
  readonly sheets: ReadonlyMap<string, SheetMarks>;
  /** Id of the custom part with the register of marks; null when there is none. */
  readonly register: string | null;
}

/** The objects whose members were asked for and come with the next answer. */
export interface AskedMarks {
  readonly formats: Excel.ConditionalFormatCollection;
  readonly validated: Excel.RangeAreas;
  readonly areas: Excel.RangeCollection;
}

/** Queues what marking a sheet needs to know. */
export function askMarks(sheet: Excel.Worksheet): AskedMarks {
  const whole = sheet.getRange();
  const formats = whole.conditionalFormats;
  formats.load('items/id,items/type,items/customOrNullObject/rule/formula');
  const validated = whole.getSpecialCellsOrNullObject('DataValidations');
  validated.load('address');
  const { areas } = validated;
  areas.load('items/address,items/dataValidation/type,items/dataValidation/prompt');
  return { formats, validated, areas };
}

/** The marks of a sheet from the answer. */
export function answerMarks({ formats, validated, areas }: AskedMarks): SheetMarks {
  return {
    formats: formats.items.filter(isOwnFormat).map((format) => format.id),
    allFormats: formats.items.map((format) => format.id),
    validated: validated.isNullObject ? [] : areas.items.flatMap(validatedArea),
  };
}

/** True for a conditional format that is a mark of ours. */
export function isOwnFormat(format: Excel.ConditionalFormat): boolean {
  if (format.type !== 'Custom') return false;
  const custom = format.customOrNullObject;
  return !custom.isNullObject && severityOfMarkFormula(custom.rule.formula) !== null;
}

function validatedArea(range: Excel.Range): readonly ValidatedArea[] {
  const [area] = areasOfAddress(range.address);
  return area ? [describeValidation(area, range.dataValidation)] : [];
}

/** What kind of validation a loaded one is. */
export function describeValidation(area: Range, validation: Excel.DataValidation): ValidatedArea {
  const { type } = validation;
  // Cells of several prompts answer null although the type is the same.
  const prompt = validation.prompt as Excel.DataValidationPrompt | null;
  const isMixed = type === 'MixedCriteria' || type === 'Inconsistent' || prompt === null;
  const isOwn = !isMixed && isOwnPrompt({ type, title: prompt.title });
  return {
    area,
    kind: isMixed ? 'mixed' : isOwn ? 'own' : 'foreign',
    title: prompt?.title ?? '',
    message: prompt?.message ?? '',
  };
}

/** Queues the look for the register of marks. */
export function askRegister(context: Excel.RequestContext): Excel.CustomXmlPartScopedCollection {
  const parts = context.workbook.customXmlParts.getByNamespace(stateNamespace('marks'));
  parts.load('items/id');
  return parts;
}
