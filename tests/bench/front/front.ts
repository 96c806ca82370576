import { chromium, type Browser } from '@playwright/test'
import { existsSync } from 'node:fs'
import { loadavg } from 'node:os'
import { testBrowser } from '../../browser/chromium'
import { distFolder } from '../../browser/globalSetup'
import { measureAnswers, measureFirstAnswer, type MeasuredAnswers } from './answers'
import { contestants, type Contestant } from './contestants'
import { median, ms, pairedRatio, quantile, row, times } from './figures'
import { storedReview } from './longChecklist'
import { measureOpening, screenTabs, type MeasuredOpening } from './screens'
import { seat, unhindered, type Conditions, type Seat } from './seats'
import { serveSite } from './site'

/*
 * What somebody waits for in the built app, beside the floor (`floorPage.ts`) and the least that React can be
 * (`leastReact/`), in the same browser and the same minutes: each round measures all of them, beginning with another
 * one each time. A ratio is the median of the rounds' ratios.
 */

export interface Thoroughness {
  readonly rounds: number
  readonly answersPerRound: number
  /** How many questions the checklists have. */
  readonly sizes: readonly number[]
}

type Print = (line: string) => void
type ByName<Value> = ReadonlyMap<Contestant['name'], Value>

/** What each contestant of a review measured, a value a round. */
const inRounds = async <Value>(
  seats: readonly Seat[],
  rounds: number,
  measure: (seat: Seat) => Promise<Value>,
): Promise<ByName<readonly Value[]>> => {
  const measured = new Map(seats.map(({ contestant }) => [contestant.name, [] as Value[]]))
  for (let round = 0; round < rounds; round += 1)
    for (let turn = 0; turn < seats.length; turn += 1) {
      const next = seats[(round + turn) % seats.length]
      if (next !== undefined) measured.get(next.contestant.name)?.push(await measure(next))
    }
  return measured
}

const sayConditions = ({ slowdown, network }: Conditions): string =>
  [...(slowdown === 1 ? [] : [`CPU ${slowdown} x slower`]), ...(network === 'here' ? [] : [network])].join(', ') ||
  '1 x'

/** A row of what all contestants came to, with the ratios of ours to the others. */
const compared = (name: string, values: ByName<readonly number[]>): string => {
  const of = (contestant: Contestant['name']) => values.get(contestant) ?? []
  return row(
    name,
    ms(median(of('ours'))),
    ms(median(of('least React'))),
    ms(median(of('floor'))),
    times(pairedRatio(of('ours'), of('least React'))),
    times(pairedRatio(of('ours'), of('floor'))),
    times(pairedRatio(of('least React'), of('floor'))),
  )
}

const comparedHead = (name: string): string =>
  row(name, 'ours', 'least React', 'floor', 'ours:least', 'ours:floor', 'least:floor')

const eachRound = <Value, Figure>(measured: ByName<readonly Value[]>, figure: (value: Value) => Figure) =>
  new Map([...measured].map(([name, rounds]) => [name, rounds.map(figure)]))

const printFirstAnswers = async (seats: readonly Seat[], rounds: number, print: Print): Promise<void> => {
  print(comparedHead('First answer of a stored review, 60 questions'))
  const all: readonly Conditions[] = [unhindered, { ...unhindered, slowdown: 4 }, { ...unhindered, network: 'slow 4G' }]
  for (const conditions of all)
    print(
      compared(sayConditions(conditions), await inRounds(seats, rounds, (one) => measureFirstAnswer(one, conditions))),
    )
}

const answerSlowdowns = [1, 4] as const

const printAnswers = async (
  seatsBySize: ReadonlyMap<number, readonly Seat[]>,
  { rounds, answersPerRound }: Thoroughness,
  print: Print,
): Promise<void> => {
  /** What the floor with fewest questions costs is what the main thread is held to at every size. */
  let smallestFloor: readonly number[] | null = null
  for (const slowdown of answerSlowdowns) {
    const conditions: Conditions = { ...unhindered, slowdown }
    print(comparedHead(`Answers, ${sayConditions(conditions)}`))
    for (const [size, seats] of seatsBySize) {
      const measured = await inRounds(seats, rounds, (one) => measureAnswers(one, conditions, answersPerRound))
      const painted = (share: number) => eachRound(measured, (round: MeasuredAnswers) => quantile(round.painted, share))
      print(compared(`${size} questions: click to frame, p50`, painted(0.5)))
      print(compared(`${size} questions: click to frame, p95`, painted(0.95)))
      const mainThread = eachRound(measured, (round) => median(round.mainThread))
      print(compared(`${size} questions: main thread`, mainThread))
      if (slowdown !== 1) continue
      smallestFloor ??= mainThread.get('floor') ?? []
      print(
        row(
          `  ours to the smallest floor`,
          '',
          '',
          '',
          '',
          times(pairedRatio(mainThread.get('ours') ?? [], smallestFloor)),
        ),
      )
    }
  }
}

const printOpenings = async (
  seatsBySize: ReadonlyMap<number, readonly Seat[]>,
  rounds: number,
  print: Print,
): Promise<void> => {
  print(row('First opening of a screen, from a question', 'shown', 'main thread'))
  for (const [size, seats] of seatsBySize) {
    const ours = seats.filter(({ contestant }) => contestant.name === 'ours')
    for (const tab of screenTabs) {
      const measured = await inRounds(ours, rounds, (one) => measureOpening(one, unhindered, tab))
      const figure = (of: (opening: MeasuredOpening) => number) => ms(median((measured.get('ours') ?? []).map(of)))
      print(
        row(
          `${tab}, ${size} questions`,
          figure(({ shown }) => shown),
          figure(({ mainThread }) => mainThread),
        ),
      )
    }
  }
}

/** Which of the measurements to make. */
export const frontParts = ['first', 'answers', 'screens'] as const
export type FrontPart = (typeof frontParts)[number]

const launch = (): Promise<Browser> => {
  const { channel, launchOptions } = testBrowser()
  return chromium.launch({ ...launchOptions, ...(channel !== undefined && { channel }) })
}

/** So many questions are written out at most: the page of 6,000 has 36,000 radios and takes minutes, and the main thread is held to the smallest floor anyway. */
const longestFloor = 600

const seatAll = async (browser: Browser, site: string, sizes: readonly number[]) => {
  const seats = new Map<number, readonly Seat[]>()
  for (const size of sizes) {
    const review = storedReview(size)
    const ofSize: Seat[] = []
    for (const contestant of contestants)
      if (contestant.name !== 'floor' || size <= longestFloor)
        ofSize.push(await seat(browser, contestant, site, review))
    seats.set(size, ofSize)
  }
  return seats
}

/** Measures, and prints as it goes. Throws where the app is not built. */
export const measureFront = async (
  thoroughness: Thoroughness,
  parts: readonly FrontPart[],
  print: Print,
): Promise<void> => {
  if (!existsSync(distFolder)) throw new Error(`${distFolder} is not there: run "npm run build" first`)
  const { rounds, sizes } = thoroughness
  const server = await serveSite(sizes.map(storedReview))
  const browser = await launch()
  try {
    print(
      `Chromium ${browser.version()}, ${rounds} rounds of ${thoroughness.answersPerRound} answers, load ${loadavg()
        .map((load) => load.toFixed(1))
        .join(' ')}`,
    )
    const seats = await seatAll(browser, server.address, sizes)
    if (parts.includes('first')) await printFirstAnswers([...seats.values()][0] ?? [], rounds, print)
    if (parts.includes('answers')) await printAnswers(seats, thoroughness, print)
    if (parts.includes('screens')) await printOpenings(seats, rounds, print)
    print(
      `Load at the end ${loadavg()
        .map((load) => load.toFixed(1))
        .join(' ')}`,
    )
  } finally {
    await browser.close()
    await server.close()
  }
}
