import type { Sheet, Workbook } from '../sheet/sheet';
import { allSteps, type Steps } from '../sheet/steps';
import type { Form, Recognition, Report } from './form';
import { gridOf } from './grid';
import { recogniseForm } from './recognise-form';
import { findReport } from './report';
import { segmentGrid } from './segment';
import { splitProjects } from './split-projects';

/** What one sheet holds. */
export interface SheetRecognition {
  readonly forms: readonly Form[];
  readonly report: Report | null;
}

/** Recognises the forms of one sheet, in reading order, and the report in prose that it may hold. Never throws. */
export function recogniseSheet(sheet: Sheet): SheetRecognition {
  const grid = gridOf(sheet);
  if (!grid) return { forms: [], report: null };
  const forms: Form[] = [];
  let year: number | null = null;
  for (const segment of segmentGrid(grid)) {
    const form = recogniseForm(segment, year);
    if (!form) continue;
    forms.push(...splitProjects(form, sheet));
    year ??= form.year;
  }
  return { forms, report: findReport(grid, forms) };
}

/** Recognises every sheet of a workbook. Sheets that hold no performance form give none; nothing throws. */
export function recognise(workbook: Workbook): Recognition {
  return allSteps(recogniseSteps(workbook));
}

/** The same, sheet by sheet. */
export function* recogniseSteps(workbook: Workbook): Steps<Recognition> {
  const forms: Form[] = [];
  const reports: Report[] = [];
  for (const sheet of workbook.sheets) {
    const found = recogniseSheet(sheet);
    forms.push(...found.forms);
    if (found.report) reports.push(found.report);
    yield;
  }
  return { forms, reports };
}
