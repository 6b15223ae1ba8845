/** How much a seeded database holds. */
export interface Size {
  /** Part of the database's name. */
  readonly name: string;
  readonly units: number;
  readonly members: number;
  readonly courses: number;
  readonly enrolmentsPerCourse: number;
}

export const tiny: Size = { name: 'tiny', units: 8, members: 60, courses: 6, enrolmentsPerCourse: 30 };

export const plain: Size = { name: 'x1', units: 200, members: 20_000, courses: 500, enrolmentsPerCourse: 400 };

export const tenfold: Size = { name: 'x10', units: 200, members: 200_000, courses: 5_000, enrolmentsPerCourse: 400 };
