// The slips of the hand that a source could hold: one small change each, which leaves a program that runs and means something else.
import ts from 'typescript';

const OPERATORS = {
  '<': '<=',
  '<=': '<',
  '>': '>=',
  '>=': '>',
  '===': '!==',
  '!==': '===',
  '+': '-',
  '-': '+',
  '*': '/',
};

const LOGICAL = { '&&': '||', '||': '&&', '??': '&&' };

const METHODS = {
  some: 'every',
  every: 'some',
  startsWith: 'endsWith',
  endsWith: 'startsWith',
  min: 'max',
  max: 'min',
};

/** `a < b` -> `a <= b`; a sum of strings stays, since `-` would be no slip. */
function ofOperator(node) {
  if (!ts.isBinaryExpression(node)) return;
  const { operatorToken: sign, left, right } = node;
  const other = OPERATORS[sign.getText()];
  if (!other || (sign.getText() === '+' && [left, right].some((side) => ts.isStringLiteralLike(side)))) return;
  return { from: sign.getStart(), to: sign.end, text: other };
}

/** `a && b` -> `((a) || (b))`: in brackets, for `??` stands beside no other. */
function ofLogical(node) {
  if (!ts.isBinaryExpression(node)) return;
  const { operatorToken: sign, left, right } = node;
  const other = LOGICAL[sign.getText()];
  return other && { from: node.getStart(), to: node.end, text: `((${left.getText()}) ${other} (${right.getText()}))` };
}

/** `if (x)` and `x ? a : b` -> `!(x)`. */
function ofCondition(node) {
  const asked = ts.isIfStatement(node)
    ? node.expression
    : ts.isConditionalExpression(node)
      ? node.condition
      : undefined;
  return asked && { from: asked.getStart(), to: asked.end, text: `!(${asked.getText()})` };
}

/** `3` -> `4`, `true` -> `false`. */
function ofLiteral(node) {
  if (ts.isNumericLiteral(node) && !ts.isPropertyAssignment(node.parent))
    return { from: node.getStart(), to: node.end, text: String(Number(node.text) + 1) };
  if (node.kind === ts.SyntaxKind.TrueKeyword) return { from: node.getStart(), to: node.end, text: 'false' };
  if (node.kind === ts.SyntaxKind.FalseKeyword) return { from: node.getStart(), to: node.end, text: 'true' };
}

/** `a.some(...)` -> `a.every(...)`. */
function ofMethod(node) {
  if (!ts.isPropertyAccessExpression(node) || !ts.isCallExpression(node.parent)) return;
  const other = METHODS[node.name.text];
  return other && { from: node.name.getStart(), to: node.name.end, text: other };
}

/** `state.seen = true;`, `list.push(x);` -> nothing. */
function ofStatement(node) {
  if (!ts.isExpressionStatement(node)) return;
  return { from: node.getStart(), to: node.end, text: ';' };
}

/** `if (done) return x;` -> never. */
const ofEarlyReturn = (node) =>
  ts.isIfStatement(node) && ts.isReturnStatement(node.thenStatement)
    ? { from: node.expression.getStart(), to: node.expression.end, text: 'false' }
    : undefined;

const SLIPS = [ofOperator, ofLogical, ofCondition, ofLiteral, ofMethod, ofStatement, ofEarlyReturn];

/** Types and comments hold no slips, and what is declared `as const` in a type is none either. */
const isType = (node) => ts.isTypeNode(node) || ts.isTypeAliasDeclaration(node) || ts.isInterfaceDeclaration(node);

/** Every slip that TEXT, the source of FILE, could hold: `{ file, from, to, text }`, offsets in letters. */
export function slipsIn(file, text) {
  const found = [];
  const visit = (node) => {
    if (isType(node)) return;
    for (const slip of SLIPS) {
      const change = slip(node);
      if (change) found.push({ file, ...change });
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true));
  return found;
}
