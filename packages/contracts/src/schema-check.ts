import { Refusal } from '@baoxue/domain';
import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormatsModule from 'ajv-formats';

// ajv-formats is CommonJS; under native ESM its default export is the module.
const addFormats = addFormatsModule as unknown as (ajv: Ajv2020) => Ajv2020;
const ajv = addFormats(new Ajv2020({ strict: true, allErrors: false }));

/**
 * A check against a JSON Schema that refuses with INVALID_EVENT, naming the place and the rule, never the value. The schema is compiled
 * when first asked: a process meets few of all types of events, and starts sooner without the others.
 */
export function checker(schema: object): (candidate: unknown) => void {
  let isValid: ValidateFunction | undefined;
  return (candidate) => {
    isValid ??= ajv.compile(schema);
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
