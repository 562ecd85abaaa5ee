/** Every list of this service is sent to one path of the gateway; the import's id says which it is. */
export const UPLOAD_PATH = '/imports/poverty-aid/:importId/file';

export const uploadPathOf = (importId: string): string => UPLOAD_PATH.replace(':importId', importId);
