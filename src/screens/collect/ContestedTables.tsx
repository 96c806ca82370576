import type { AnswerCode } from '../../core/workshop/answerCode'
import { paperDevice } from '../../core/workshop/answerCode'
import { collect } from '../../core/workshop/collecting'
import { deviceKey } from '../../core/workshop/session'
import type { SessionChange } from '../../core/workshop/sessionEvents'
import { readSendings, type Vote } from '../../core/workshop/votes'
import { howMany } from '../../core/report/words/words'
import { useSession, useSessionDocument } from '../../state/openSession'
import { Button } from '../../ui/Button'
import { Notice } from '../../ui/Notice'
import { unitName } from '../session/codeWords'

const named = ({ device }: AnswerCode, nth: number): string =>
  device === paperDevice ? 'the sheet of paper' : `device ${nth + 1}`

/** Asks what is to be made of several devices that sent under one number. */
export const ContestedTables = ({ vote }: { readonly vote: Vote }) => {
  const session = useSession((open) => open.session)
  const document = useSessionDocument()
  const { sendings } = collect(readSendings(session).codes, vote.vote)
  const settle = (of: readonly AnswerCode[], counts: (code: AnswerCode) => boolean): void =>
    void document.recordAll(
      of.map((code): SessionChange => ({
        kind: 'device-set',
        table: code.table,
        device: code.device,
        value: counts(code) ? 'counts' : 'left-out',
      })),
    )
  return (
    <>
      {vote.contested.map((table) => {
        const of = sendings.filter((code) => code.table === table)
        const [first] = of
        const different = session.questions.filter((_, index) =>
          of.some(({ answers }) => answers[index] !== first?.answers[index]),
        ).length
        return (
          <Notice
            key={table}
            tone="unknown"
            title={`${of.length} devices sent as ${unitName(session.unit, table).toLowerCase()}`}
          >
            <p>
              {different === 0
                ? 'Their answers are the same.'
                : `They differ on ${howMany(different, 'question')}. Until you say, all of them count.`}
            </p>
            <div className="row">
              <Button onClick={() => settle(of, () => true)}>All count: two groups took one number</Button>
              {of.map((code, nth) => (
                <Button key={code.device} onClick={() => settle(of, ({ device }) => device === code.device)}>
                  {`Only ${named(code, nth)} counts`}
                </Button>
              ))}
            </div>
          </Notice>
        )
      })}
      {vote.leftOut.length > 0 && (
        <p className="small">
          <span>{`${howMany(vote.leftOut.length, 'sending')} left out: ${vote.leftOut.map(({ table }) => unitName(session.unit, table)).join(', ')}. `}</span>
          <Button
            look="quiet"
            onClick={() =>
              void document.recordAll(
                [...session.devices.keys()].flatMap((key): readonly SessionChange[] => {
                  const code = sendings.find((each) => deviceKey(each.table, each.device) === key)
                  return code === undefined
                    ? []
                    : [{ kind: 'device-set', table: code.table, device: code.device, value: null }]
                }),
              )
            }
          >
            Ask again
          </Button>
        </p>
      )}
    </>
  )
}
