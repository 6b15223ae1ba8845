import { getMetadataStorage } from 'class-validator';

/** The class-validator rules of a class and of those that it extends. It has no documented way to ask. */
export const rulesOf = (type: Parameters<ReturnType<typeof getMetadataStorage>['getTargetValidationMetadatas']>[0]) =>
  getMetadataStorage().getTargetValidationMetadatas(type, '', false, false);
