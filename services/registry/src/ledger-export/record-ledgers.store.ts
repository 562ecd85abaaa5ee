/** Ledgers of what was done and promised: movements, who had to be accounted for, letters, figures (A5, A9, A10, A11, A12). */
import type { Viewer } from '@baoxue/auth';
import type { Kept, Page, PageRequest } from '@baoxue/mongo';
import type { Figures } from '../indicator/figures.store.js';
import { MOVEMENTS } from '../movement/index.js';
import type { LedgerEntry, MovementLedger } from '../movement/movement-ledger.store.js';
import type { Reconciliation } from '../reconciliation/reconciliation.js';
import type { ReconciliationStore } from '../reconciliation/reconciliation.store.js';
import type { LetterState } from '../responsibility-letter/letter.js';
import type { LetterStore } from '../responsibility-letter/letter.store.js';
import type { TargetName } from '../responsibility-letter/targets.js';
import type { RegisteredStudent } from '../student/index.js';
import type { StudentStore } from '../student/student.store.js';
import { pagedLedger, type Ledger } from './ledger-file.store.js';
import { ANSWERING, DIFFERENCES, FORMS, INDICATORS, LETTERS, LEVELS, LINES, PARTIES, RECONCILED, RESOLUTIONS, TARGETS } from './words.js';

export interface RecordLedgersDeps {
  readonly movements: MovementLedger;
  readonly reconciliations: ReconciliationStore;
  readonly letters: LetterStore;
  readonly students: Pick<StudentStore, 'findMany'>;
  readonly figures: Pick<Figures, 'everywhere'>;
}

/** Name and number of the child of a record, as the one who takes the file may read them. */
type WhoIs = (id: string, student: RegisteredStudent) => readonly [string, string];
interface OfChild<T> {
  readonly entry: T;
  readonly student: RegisteredStudent | null;
}

export function recordLedgers({ movements, reconciliations, letters, students, figures }: RecordLedgersDeps) {
  /** A page of records, each with the child it is about. */
  async function withChildren<T>({ entries, ...page }: Page<T>, childOf: (entry: T) => string | null): Promise<Page<OfChild<T>>> {
    const found = await students.findMany([...new Set(entries.flatMap(({ entry }) => childOf(entry) ?? []))]);
    const studentOf = (entry: T): RegisteredStudent | null => {
      const state = found.get(childOf(entry) ?? '')?.state;
      return state?.status === 'Registered' ? state : null;
    };
    return { ...page, entries: entries.map(({ position, entry }) => ({ position, entry: { entry, student: studentOf(entry) } })) };
  }

  return {
    /** @param whoIs empty for a child who is out of sight by now */
    movements: (whoIs: WhoIs, filter: object): Ledger =>
      pagedLedger<OfChild<Kept<LedgerEntry | null>>>({
        heads: ['学生编号', '姓名', '身份证号', '异动类别', '代码', '异动日期', '原因代码', '审批文号', '原班级', '新班级'],
        read: async (page: PageRequest) =>
          withChildren(await movements.page({ ...page, filter, order: 'state.order' }), ({ state }) => state?.studentId ?? null),
        toRow({ entry: { state }, student }) {
          if (!state) return null;
          const { kind, on, reasonCode, approvalNumber, from, to } = state.movement;
          const { zh, code } = MOVEMENTS[kind];
          const who = student ? whoIs(state.studentId, student) : ['', ''];
          const places = [from?.classId ?? '', to?.classId ?? ''];
          return [state.studentId, ...who, zh, code ?? '', on, reasonCode ?? '', approvalNumber ?? '', ...places];
        },
      }),

    /** @param whoIs empty for a child who is out of sight by now */
    reconciliation: (whoIs: WhoIs, filter: object): Ledger =>
      pagedLedger<OfChild<Kept<Reconciliation>>>({
        heads: ['学期', '学校标识码', '学生编号', '姓名', '身份证号', '差异', '核实状态', '去向', '核实日期', '核实责任', '截止日期'],
        read: async (page) =>
          withChildren(await reconciliations.page({ ...page, filter, order: 'state.order' }), ({ state }) =>
            state.status === 'none' ? null : state.studentId,
          ),
        toRow({ entry: { state }, student }) {
          if (state.status === 'none') return null;
          return [
            state.termId,
            state.schoolId,
            state.studentId,
            ...(student ? whoIs(state.studentId, student) : ['', '']),
            DIFFERENCES[state.difference],
            RECONCILED[state.status],
            state.status === 'resolved' ? RESOLUTIONS[state.resolution] : '',
            state.status === 'open' ? '' : state.on,
            ANSWERING[state.answering],
            state.status === 'open' ? state.answerBy : state.dueOn,
          ];
        },
      }),

    letters: (filter: object): Ledger =>
      pagedLedger<Kept<LetterState>>({
        heads: ['学年', '条线', '签发方', '签发方编号', '签订方', '签订方编号', '目标任务', '状态', '签发日期', '签订日期', '有效期至'],
        read: (page) => letters.page({ ...page, filter, order: 'state.order' }),
        toRow({ state }) {
          if (state.status === 'none') return null;
          const { year, line, issuer, signer, targets, status, issuedOn, signedOn, expiresOn } = state;
          const promised = (Object.entries(targets) as [TargetName, number][]).map(([name, value]) => `${TARGETS[name]}${value}`);
          return [
            year,
            LINES[line],
            PARTIES[issuer.kind],
            issuer.id,
            PARTIES[signer.kind],
            signer.id,
            promised.join('；'),
            LETTERS[status],
            issuedOn,
            signedOn ?? '',
            expiresOn,
          ];
        },
      }),

    /** One line for each form of each figure. What is withheld from the viewer in the graph is empty here. */
    indicators(viewer: Viewer, month: string | null, schoolId: string | null): Ledger {
      async function* rows(): AsyncGenerator<readonly string[]> {
        for (const { measured, place, figure } of await figures.everywhere(viewer, month, schoolId)) {
          const head = [INDICATORS[measured.kind], measured.period, measured.asOf, LEVELS[place.level], place.id];
          const complete = figure.gaps.length === 0 ? '是' : '否';
          for (const { form, numerator, denominator, percent } of figure.forms)
            yield [...head, FORMS[form], text(numerator), text(denominator), text(percent), complete];
        }
      }
      const heads = ['指标', '统计期', '统计截止日', '层级', '代码', '计算口径', '分子', '分母', '百分比', '数据完整'];
      return { heads, rows: rows() };
    },
  };
}

const text = (figure: number | null): string => (figure === null ? '' : String(figure));
