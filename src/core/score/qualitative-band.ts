import type { Profile } from '../profile/profile';
import type { GradeWord } from '../text/quantity';

/** The share of the weight that a grade of a 定性 indicator allows, in percent. */
export interface QualitativeBand {
  readonly from: number;
  readonly to: number;
  /** 100% belongs to the upper band; 80% and 60% belong to the band above them. */
  readonly includesTo: boolean;
  /** What a prompt offers; never taken unasked. */
  readonly suggested: number;
}

/** Bands of 财预〔2020〕10号: 100%-80%（含）, 80%-60%（含）, 60%-0%; the lower bound of the middle one is a setting. */
export function qualitativeBand(grade: GradeWord, profile: Profile): QualitativeBand {
  const floor = profile.scoring.qualitativeMiddleFloor;
  if (grade === 'met') return { from: 80, to: 100, includesTo: true, suggested: 90 };
  if (grade === 'partly') return { from: floor, to: 80, includesTo: false, suggested: (floor + 80) / 2 };
  return { from: 0, to: floor, includesTo: false, suggested: floor / 2 };
}

/** Is that percent of the weight inside the band? */
export function isInBand(
  percent: { gte(n: number): boolean; lt(n: number): boolean; lte(n: number): boolean },
  band: QualitativeBand,
): boolean {
  return percent.gte(band.from) && (band.includesTo ? percent.lte(band.to) : percent.lt(band.to));
}
