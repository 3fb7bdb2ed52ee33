import fc from 'fast-check';

// Always the same cases here, so that a failure is about the change; FUZZ_SEED plays others.
fc.configureGlobal({ seed: Number(process.env.FUZZ_SEED ?? 2) });
