/** Installs what a command needs that is run right after the clone; does nothing where it is there already. */
import { installDependencies } from "./dependencies.mjs";
import { main } from "./run.mjs";

await main(installDependencies);
