/** House rule for rules (`rules are pure`): whoever decides something is told the time. */
const message = 'A rule is told the time: pass a Clock or a day.';

const isDate = (node) => node.type === 'Identifier' && node.name === 'Date';

const toldTheTime = {
  create: (context) => ({
    NewExpression(node) {
      if (isDate(node.callee) && node.arguments.length === 0) context.report({ node, message });
    },
    MemberExpression(node) {
      if (isDate(node.object) && node.property.name === 'now') context.report({ node, message });
    },
  }),
};

export default { meta: { name: 'baoxue' }, rules: { 'told-the-time': toldTheTime } };
