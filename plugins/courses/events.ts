import { event, text } from 'qinxue/plugin';

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

/** In the unit that offers the course. */
export const coursePublished = event<CoursePublishedFact>('courses.published', text('Course published', '课程已发布'));
/** In the unit that the learner belonged to when the enrolment was made; so is the next. */
export const courseEnrolled = event<EnrolmentFact>('courses.enrolled', text('Enrolled in a course', '已报名课程'));
export const courseCompleted = event<EnrolmentFact>('courses.completed', text('Course completed', '已完成课程'));

export const events = [coursePublished, courseEnrolled, courseCompleted];
