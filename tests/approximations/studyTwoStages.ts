import { defined, positionOf } from './chainOf.ts';
import { exactly, type Measurement, type Study } from './measurement.ts';
import { twoStageChain } from './twoStageChain.ts';

const BASE_STOCKS = [0, 1, 2, 4, 8, 12];

/** The two-stage chain by formula and as a Markov chain. */
export const studyTwoStages: Study = {
  title: 'Two stages with the decoupling point between them',
  explanation:
    'Poisson demand of λ, one exponential server of rate 1 on either side, base stock S. Exact: the chain as a Markov ' +
    'chain. What is approximated is that orders reach the second stage as a Poisson stream; of the other figures the ' +
    'one that is furthest off is shown, at any S.',
  isHeld: true,
  measure: () => [0.6, 0.8].flatMap(measure),
};

/** The same at a load whose Markov chain takes longer to solve. */
export const studyBusyStages: Study = {
  title: 'The same, busier',
  explanation: 'λ = 0.9.',
  isHeld: false,
  measure: () => measure(0.9),
};

function measure(rate: number): Measurement[] {
  const figures = BASE_STOCKS.map((baseStock) => figuresOf(rate, baseStock));
  return [
    ...figures.map(({ leadTime }) => leadTime),
    furthest(figures.map(({ secondStage }) => secondStage)),
    furthest(figures.slice(1).flatMap(({ stock }) => stock)),
  ];
}

function figuresOf(rate: number, baseStock: number) {
  const { leadTime, stages, stocks } = position(rate, baseStock);
  const exact = twoStageChain({ rate, serviceRates: [1, 1], baseStock });
  const name = `λ ${rate}, S ${baseStock}`;
  return {
    leadTime: exactly(name, 'mean lead time', defined(leadTime.mean), exact.leadTime),
    secondStage: exactly(name, 'orders at stage 2', defined(stages[1]?.wip), exact.secondStage),
    stock: [
      exactly(name, 'fill rate', defined(stocks[0]?.fillRate), exact.fillRate),
      exactly(name, 'stock on hand', defined(stocks[0]?.onHand), exact.onHand),
      exactly(name, 'units owed', defined(stocks[0]?.backorders), exact.backorders),
    ],
  };
}

function position(rate: number, baseStock: number) {
  const stage = { time: { mean: 1, cv: 1 }, servers: 1 };
  return positionOf({
    stages: [
      { id: 'first', ...stage },
      { id: 'second', ...stage },
    ],
    codp: 1,
    demand: { mean: rate },
    service: { measure: 'level', level: baseStock },
  });
}

function furthest(figures: readonly Measurement[]): Measurement {
  const off = ({ formula, truth }: Measurement) => Math.abs(formula / truth - 1);
  return figures.reduce((worst, figure) => (off(figure) > off(worst) ? figure : worst));
}
