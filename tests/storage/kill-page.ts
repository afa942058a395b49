import { openStore } from '../../src/storage/open-store.ts'
import { action, attempt, LEA } from './samples.ts'

/** The page of the kill test: writes acts without a pause and tells each one that is acknowledged. */
declare global {
  interface Window {
    readonly acknowledge: (seq: number) => Promise<void>
    writeForEver: () => Promise<void>
    readRanks: () => Promise<readonly number[]>
  }
}

window.readRanks = async () => {
  const store = await openStore()
  if (store.status().kind !== 'durable') throw new Error(store.status().message)
  return (await store.log.read('t-1')).map((one) => one.seq)
}

window.writeForEver = async () => {
  const store = await openStore()
  await store.learners.put(LEA)
  await store.attempts.put(attempt('t-1'))
  for (let seq = (await store.log.read('t-1')).length + 1; ; seq++) {
    const answer = await store.log.append('t-1', action(seq))
    if (!answer.ok) throw new Error(answer.message)
    await window.acknowledge(seq)
  }
}
