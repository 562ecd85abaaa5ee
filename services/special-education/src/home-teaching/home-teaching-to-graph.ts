import { constantCase } from '@baoxue/domain';
import type { HomeTeaching as GraphProgramme, HomeTeachingSession as GraphSession } from '../__generated__/resolvers.js';
import { missedDays, type Programme, type Session } from './home-teaching.js';

/** A programme as the schema shows it. */
export function programmeToGraph({ id, version, state }: { id: string; version: number; state: Programme }): GraphProgramme {
  const { child, schedules, sessions, endsOn } = state;
  return {
    id,
    version,
    student: { id: child.studentId },
    school: { id: child.schoolId },
    schedules: schedules.map(({ from, weekdays, minutes }) => ({ from, weekdays: [...weekdays], minutes })).reverse(),
    sessions: sessions.map(sessionToGraph).reverse(),
    missedDays: [...missedDays(state)],
    endsOn,
  };
}

function sessionToGraph(session: Session): GraphSession {
  const { date } = session;
  const outcome = constantCase(session.outcome);
  if (session.outcome === 'missed') return { date, outcome };
  if (session.outcome === 'excused') return { date, outcome, reason: constantCase(session.reason) };
  const { mode, minutes, evidence, makesUpFor, late } = session;
  return {
    date,
    outcome,
    mode: constantCase(mode),
    minutes,
    evidence: evidence.map(({ kind, digest }) => ({ kind: constantCase(kind), digest })),
    makesUpFor,
    late,
  };
}
