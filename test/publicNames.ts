import ts from 'typescript';
import { createProgram, type Entry, entries, root } from './program.js';

export interface PublicName {
  name: string;
  isValue: boolean;
  doc: string;
  examples: string[];
  /** Examples of what belongs to the name, by the member's name. */
  memberExamples: Map<string, string[]>;
}

const program = createProgram(Object.values(entries));
const checker = program.getTypeChecker();

/** Everything an entry exports, with its docstring. */
export function publicNames(entry: Entry): PublicName[] {
  const source = program.getSourceFile(entries[entry]);
  const module = source && checker.getSymbolAtLocation(source);
  return (module ? checker.getExportsOfModule(module) : []).map((exported) => {
    const symbol = exported.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(exported) : exported;
    return {
      name: exported.name,
      isValue: (symbol.flags & ts.SymbolFlags.Value) !== 0,
      doc: ts.displayPartsToString(symbol.getDocumentationComment(checker)),
      examples: examplesOf(symbol),
      memberExamples: memberExamplesOf(symbol),
    };
  });
}

function memberExamplesOf(symbol: ts.Symbol): Map<string, string[]> {
  const members = checker.getPropertiesOfType(checker.getDeclaredTypeOfSymbol(symbol));
  return new Map(members.filter(isOurs).map((member) => [member.name, examplesOf(member)]));
}

function isOurs({ declarations = [] }: ts.Symbol): boolean {
  return declarations.some((declaration) => declaration.getSourceFile().fileName.startsWith(`${root}src/`));
}

function examplesOf(symbol: ts.Symbol): string[] {
  return symbol
    .getJsDocTags(checker)
    .filter(({ name }) => name === 'example')
    .map(({ text }) => ts.displayPartsToString(text).replace(/^```.*\n|\n?```$/g, ''));
}
