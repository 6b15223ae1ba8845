import { event, type TransitionEvent, text } from 'qinxue/plugin';

export interface CoursePublishedFact {
  readonly courseId: string;
  readonly courseVersionId: string;
  readonly no: number;
}

export interface EnrolmentFact {
  readonly enrolmentId: string;
  readonly memberId: string;
  readonly courseId: string;
}

const courseId = text('the course', '课程');
const memberId = text('who', '学员');
const ofEnrolment = { enrolmentId: text('the enrolment', '学习记录'), memberId, courseId };

/** In the unit that offers the course. */
export const coursePublished = event<CoursePublishedFact>('courses.published', text('Course published', '课程已发布'), {
  courseId,
  courseVersionId: text('the version that learners take from now on', '发布的版本'),
  no: text('its number', '版本号'),
});
/** In the unit that the learner belonged to when the enrolment was made; so is the next. */
export const courseEnrolled = event<EnrolmentFact>(
  'courses.enrolled',
  text('Enrolled in a course', '已报名课程'),
  ofEnrolment,
);
export const courseCompleted = event<EnrolmentFact>(
  'courses.completed',
  text('Course completed', '已完成课程'),
  ofEnrolment,
);

export const courseMoved = event<TransitionEvent>('courses.course-moved', text('A course went on', '课程状态变更'));
export const courseVersionMoved = event<TransitionEvent>(
  'courses.version-moved',
  text('A version went on', '课程版本状态变更'),
);
export const enrolmentMoved = event<TransitionEvent>(
  'courses.enrolment-moved',
  text('An enrolment went on', '学习状态变更'),
);

/** In the unit that organises the class; so is the next. */
export const trainingClassMoved = event<TransitionEvent>(
  'courses.training-class-moved',
  text('A training class went on', '培训班状态变更'),
);
export const classSessionMoved = event<TransitionEvent>(
  'courses.class-session-moved',
  text('A session of a class went on', '课次状态变更'),
);

export interface ClassPlaceFact {
  readonly classPlaceId: string;
  readonly classId: string;
  readonly memberId: string;
}

/** In the unit that the person belonged to on getting the seat; so are the next two. */
export const classSeatTaken = event<ClassPlaceFact>(
  'courses.class-seat-taken',
  text('A seat in a training class was taken', '获得培训班名额'),
  { classPlaceId: text('the place', '名额'), classId: text('the training class', '培训班'), memberId },
);
export const classPlaceMoved = event<TransitionEvent>(
  'courses.class-place-moved',
  text('A place in a training class went on', '培训班名额状态变更'),
);

export interface HoursFact {
  readonly learningHoursId: string;
  readonly memberId: string;
  /** Hundredths of an hour; negative where it takes back. */
  readonly hours: number;
}
export const hoursCredited = event<HoursFact>('courses.hours-credited', text('Learning hours credited', '学时已记入'), {
  learningHoursId: text('the entry of hours', '学时记录'),
  memberId,
  hours: text('hundredths of an hour; negative where it takes back', '学时，百分之一小时；冲销为负'),
});

export const events = [
  coursePublished,
  courseEnrolled,
  courseCompleted,
  courseMoved,
  courseVersionMoved,
  enrolmentMoved,
  trainingClassMoved,
  classSessionMoved,
  classSeatTaken,
  classPlaceMoved,
  hoursCredited,
];
