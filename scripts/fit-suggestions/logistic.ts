/** A sentence to fit on: its features, and whether it is check-worthy, 1 or 0. */
export interface Example {
  readonly features: Int32Array
  readonly values: Float64Array
  readonly target: number
}

export interface FitOptions {
  /** Towards these weights the fit is drawn where the examples say little. */
  readonly prior: Float64Array
  /** How strongly, for each weight: the penalty is half of this times the square of the distance. */
  readonly pulls: Float64Array
  /** 1 for the weights that stay at their prior. */
  readonly kept: Uint8Array
  readonly iterations: number
}

export interface Fitted {
  readonly bias: number
  readonly weights: Float64Array
}

/**
 * Logistic regression by accelerated gradient descent (Nesterov 1983), started at the prior. The same examples give the same weights.
 */
export function fitLogistic(examples: readonly Example[], options: FitOptions): Fitted {
  const { prior, iterations } = options
  const size = prior.length
  const step = 1 / (lipschitz(examples, size) + Math.max(...options.pulls))
  let weights = Float64Array.from(prior)
  const ahead = Float64Array.from(prior)
  let bias = 0
  let biasAhead = 0
  let pace = 1
  for (let round = 0; round < iterations; round++) {
    const { slope, biasSlope } = gradient(examples, ahead, biasAhead)
    const next = new Float64Array(size)
    for (let k = 0; k < size; k++) {
      const pull = (options.pulls[k] as number) * ((ahead[k] as number) - (prior[k] as number))
      const by = options.kept[k] === 1 ? 0 : step * ((slope[k] as number) + pull)
      next[k] = (ahead[k] as number) - by
    }
    const nextBias = biasAhead - step * biasSlope
    const nextPace = (1 + Math.sqrt(1 + 4 * pace * pace)) / 2
    const push = (pace - 1) / nextPace
    for (let k = 0; k < size; k++) {
      ahead[k] = (next[k] as number) + push * ((next[k] as number) - (weights[k] as number))
    }
    biasAhead = nextBias + push * (nextBias - bias)
    weights = next
    bias = nextBias
    pace = nextPace
  }
  return { bias, weights }
}

/** What the model says of an example, before it is made a probability. */
export function logit({ bias, weights }: Fitted, { features, values }: Omit<Example, 'target'>) {
  let sum = bias
  for (let j = 0; j < features.length; j++) {
    sum += (weights[features[j] as number] as number) * (values[j] as number)
  }
  return sum
}

function gradient(examples: readonly Example[], weights: Float64Array, bias: number) {
  const slope = new Float64Array(weights.length)
  let biasSlope = 0
  for (const example of examples) {
    const said = 1 / (1 + Math.exp(-logit({ weights, bias }, example)))
    const error = (said - example.target) / examples.length
    biasSlope += error
    for (let j = 0; j < example.features.length; j++) {
      const k = example.features[j] as number
      slope[k] = (slope[k] as number) + error * (example.values[j] as number)
    }
  }
  return { slope, biasSlope }
}

/** The loss's largest curvature: a quarter of the largest eigenvalue of XᵀX / n, bias included. */
function lipschitz(examples: readonly Example[], size: number): number {
  let vector = new Float64Array(size).fill(1)
  let bias = 1
  let norm = 1
  for (let round = 0; round < 20; round++) {
    const next = new Float64Array(size)
    let nextBias = 0
    for (const example of examples) {
      const dot = logit({ weights: vector, bias }, example) / examples.length
      nextBias += dot
      for (let j = 0; j < example.features.length; j++) {
        const k = example.features[j] as number
        next[k] = (next[k] as number) + dot * (example.values[j] as number)
      }
    }
    norm = Math.sqrt(next.reduce((sum, value) => sum + value * value, nextBias * nextBias))
    vector = next.map((value) => value / norm)
    bias = nextBias / norm
  }
  // The power iteration comes from below.
  return (1.05 * norm) / 4
}
