/** Joins the slices of the registry: what it stores, what it listens to, what it answers. */
import { serviceAuditLog } from '@baoxue/audit';
import { newId } from '@baoxue/domain';
import { listLoader, loader, type ServiceDeps, type ServiceParts } from '@baoxue/service';
import { typeDefs } from './__generated__/type-defs.js';
import type { Context } from './context.js';
import { registryImporting } from './registry-import/registry-importing.store.js';
import { registryImportResolvers, registryImportRoute } from './registry-import/registry-import.resolvers.js';
import { schoolResolvers } from './school/school.resolvers.js';
import { schoolClassStore, schoolStore } from './school/school.store.js';
import { identityResolvers } from './student/identity.resolvers.js';
import { markHandlers } from './student/student.consumers.js';
import { studentResolvers } from './student/student.resolvers.js';
import { studentStore } from './student/student.store.js';

export function createRegistry({ connection, clock, keys, cipher, blindIndexOf }: ServiceDeps): ServiceParts<Context> {
  const schools = schoolStore(connection, clock);
  const classes = schoolClassStore(connection, clock);
  const students = studentStore(connection, clock);
  const importing = registryImporting({ connection, clock, cipher, blindIndexOf, schools, classes, students });
  const audit = serviceAuditLog({ connection, clock, checkpointKey: keys.checkpointKey });

  return {
    typeDefs,
    resolvers: [
      schoolResolvers({ schools }),
      studentResolvers({ students, cipher, blindIndexOf }),
      identityResolvers({ cipher, record: audit.record }),
      registryImportResolvers(importing),
    ],
    context: (viewer) => ({
      viewer,
      correlationId: newId(),
      loaders: {
        student: loader((ids) => students.findMany(ids)),
        studentsOfClass: listLoader(students.ofClasses, ({ state }) => (state.status === 'Registered' ? state.card.classId : null)),
        school: loader((ids) => schools.findMany(ids)),
        schoolClass: loader((ids) => classes.findMany(ids)),
        classesOfSchool: listLoader(classes.ofSchools, ({ state }) => state?.schoolId),
      },
    }),
    outboxes: [students.outbox, schools.outbox, classes.outbox],
    consumers: [{ name: 'registry.mark', topics: ['baoxue.attendance.dropout-case'], handlers: markHandlers(students) }],
    dueWork: [],
    routes: [registryImportRoute(importing)],
    async syncIndexes() {
      for (const store of [schools, classes, students, importing, audit]) await store.syncIndexes();
    },
  };
}
