export { newHousehold, type HomeTools } from './home.js';
export { addresses, type Household, type HouseholdRegistered, type HouseholdState } from './household.js';
