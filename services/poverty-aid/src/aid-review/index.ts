export { reviewToGraph } from './aid-review-to-graph.js';
