/* python.exe for wine: hands its arguments to python312.dll. */
#include <stdio.h>
#include <windows.h>

typedef int (*py_main)(int, wchar_t **);

int wmain(int count, wchar_t **values)
{
    HMODULE library = LoadLibraryW(L"python312.dll");
    py_main start = library ? (py_main)(void *)GetProcAddress(library, "Py_Main") : NULL;
    if (!start) {
        fprintf(stderr, "python312.dll: error %lu\n", GetLastError());
        return 120;
    }
    return start(count, values);
}
