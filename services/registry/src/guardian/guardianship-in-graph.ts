import { constantCase } from '@baoxue/domain';
import type { RegisteredStudent } from '../student/index.js';

/** The guardianships of a child as the schema shows them; who they are is loaded only when it is asked for. */
export const guardianshipsToGraph = ({ id, state }: { readonly id: string; readonly state: Pick<RegisteredStudent, 'guardianships'> }) =>
  state.guardianships.map((each) => ({ ...each, studentId: id, kind: constantCase(each.kind) }));
