export const print = {
  assumptions: 'What this was reckoned from',
  promise: 'Promise',
  promisePercentile: 'what {{percent}} of orders make',
  spread: 'Spread of demand',
  spreadLine: '± {{std}}; forecast error {{error}}',
  stage: { name: 'Stage', time: 'Time', capacity: 'Capacity', lot: 'Lot', value: 'Value added' },
  wish: { name: 'Wish', stage: 'Stage', wanted: 'Wanted', kept: 'Kept', serves: 'Serves' },
  more: 'and {{count}} more, in the file',
} as const;
