// Compiles `content/` and writes the `virtual:...` modules to the standard output, as JSON.
import { compileContent, listProblems, virtualModules } from '../../src/build/content.ts';

const compiled = compileContent();
if (compiled.problems.length > 0) console.warn(`The content has problems.\n${listProblems(compiled)}`);
process.stdout.write(JSON.stringify(virtualModules(compiled)));
