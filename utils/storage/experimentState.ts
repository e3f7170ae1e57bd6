/**
 * Beside the live state: what an experiment does to the daily budget (see readHold). The worker alone
 * writes it; pages show by it who sets the budget.
 */
export const EXPERIMENT_KEY = 'experiment';
