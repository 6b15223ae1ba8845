/** What a class is where its plan says nothing else. */
export const newClass = {
  venue: 'INTERNAL',
  provider: null,
  audience: null,
  seats: null,
  minSeats: null,
  taken: 0,
  lastNo: 0,
  waitlist: true,
  approval: false,
  enrolFrom: null,
  enrolTo: null,
  plannedCost: null,
  hours: 0,
  minAttendance: 8000,
  settledAt: null,
  status: 'DRAFT',
} as const;
