export { visitsOf, type LearningSupport, type SupportedChild } from './learning-support.js';
