import { Refusal } from '@baoxue/domain';
import { Ajv2020, type ErrorObject } from 'ajv/dist/2020.js';
import addFormatsModule from 'ajv-formats';

// ajv-formats is CommonJS; under native ESM its default export is the module.
const addFormats = addFormatsModule as unknown as (ajv: Ajv2020) => Ajv2020;
const ajv = addFormats(new Ajv2020({ strict: true, allErrors: false }));

/** Compiles a JSON Schema into a check that refuses with INVALID_EVENT, naming the place and the rule, never the value. */
export function checker(schema: object): (candidate: unknown) => void {
  const isValid = ajv.compile(schema);
  return (candidate) => {
    if (!isValid(candidate)) throw invalid(isValid.errors);
  };
}

function invalid(errors: ErrorObject[] | null | undefined): Refusal {
  const first = errors?.[0];
  const place = first?.instancePath || '/';
  const rule = first?.keyword ?? 'schema';
  return new Refusal({
    code: 'INVALID_EVENT',
    field: place,
    rule: 'F2',
    zh: `事件不符合约定：${place}（${rule}）`,
    en: `The event breaks its contract at ${place} (${rule}).`,
  });
}
