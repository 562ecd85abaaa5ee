/** Where a line of a casebook is played through the gateway: whose story it is, which day it is, and who sits at which desk. */
import type { SchoolDate } from '@baoxue/domain';
import type { Desk } from '../../infra/demo/desk.js';
import type { Line } from './casebook.js';
import { casesAt, childAt, classAt, findingsOf, type CaseInGraph, type Onlooker, type StepInGraph } from './situation.js';
import { postAndSchool, type Place, type Town } from './town.js';

export interface Scene extends Onlooker {
  readonly childId: string;
  readonly line: Line;
  /** Its latest case. @throws Error when it has none yet */
  theCase(): Promise<CaseInGraph>;
  /** Where it goes to school now. */
  place(): Promise<Place>;
  /** A post as it is written on the page: that which answers for the child now, or that of the school named before it. */
  desk(written: string, person?: string): Promise<Desk>;
  /** The subject of the token of a person who has such a post. */
  account(written: string, person: string): Promise<string>;
}

/** A step of the responsible inspector's that fell due, as the stream tells it. */
export interface Told {
  readonly caseId: string;
  readonly step: string;
  readonly dueOn: string;
}

export interface SceneOptions {
  readonly town: Town;
  readonly casebook: number;
  readonly line: Line;
  readonly today: SchoolDate;
  readonly told: readonly Told[];
}

const DUE_TODAY = '{ deskDutiesDueToday(first: 100) { edges { node { dropoutCase { id } steps { kind dueOn } } } } }';
const DUTY = 'query($id: ID!) { deskDuty(id: $id) { steps { kind } } }';

interface Duty {
  readonly dropoutCase: { readonly id: string };
  readonly steps: readonly StepInGraph[];
}

export function sceneOf({ town, casebook, line, today, told }: SceneOptions): Scene {
  const childId = town.childOf(casebook);
  const bureau = () => town.desk('bureau-officer', town.placeOf(casebook));
  const scene: Scene = {
    childId,
    today,
    line,
    look: async () => childAt(await bureau(), childId),
    findings: async () => findingsOf(await bureau(), childId),
    async theCase() {
      const [latest] = await casesAt(await bureau(), childId);
      if (!latest) throw new Error('The child has no case');
      return latest;
    },
    async place() {
      const schoolClass = await classAt(await bureau(), childId);
      return schoolClass ? { schoolId: schoolClass.school.id, classId: schoolClass.id } : town.placeOf(casebook);
    },
    async desk(written, person) {
      const { post, place } = postAndSchool(written, await scene.place());
      return town.desk(post, place, person);
    },
    async account(written, person) {
      const { post, place } = postAndSchool(written, await scene.place());
      return town.accountOf(post, place, person);
    },
    async dueToday(post) {
      const [desk, { id }] = [await scene.desk(post), await scene.theCase()];
      const { deskDutiesDueToday } = await desk.ask<{ deskDutiesDueToday: { edges: readonly { node: Duty }[] } }>(DUE_TODAY);
      const duty = deskDutiesDueToday.edges.find(({ node }) => node.dropoutCase.id === id)?.node;
      return (duty?.steps ?? []).filter(({ dueOn }) => dueOn === today);
    },
    async dutyOf(post) {
      const [desk, { id }] = [await scene.desk(post), await scene.theCase()];
      const { deskDuty } = await desk.ask<{ deskDuty: { steps: readonly StepInGraph[] } | null }>(DUTY, { id });
      return deskDuty?.steps ?? [];
    },
    async toldOf(step) {
      const { id } = await scene.theCase();
      return told.filter((each) => each.caseId === id && each.step === step && each.dueOn === today).length;
    },
  };
  return scene;
}
