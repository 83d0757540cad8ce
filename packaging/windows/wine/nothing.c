/* A DLL that only passes on needs no code, but the linker wants some. */
int nothing;
