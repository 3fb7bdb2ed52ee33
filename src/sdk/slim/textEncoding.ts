// Takes the place of `text-encoding` (195 kB gzip of legacy tables) in our build: every platform the kit
// supports has TextEncoder and TextDecoder, and the SDK imports the package only to make sure of them.
export {};
