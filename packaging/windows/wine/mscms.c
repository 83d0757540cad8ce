/* Colour profiles: Qt asks for functions that wine 8 does not have; none are found. */
#include <windows.h>

#define EXPORTED __declspec(dllexport)

EXPORTED void *WINAPI OpenColorProfileW(void *profile, DWORD access, DWORD share, DWORD mode)
{
    return NULL;
}

EXPORTED BOOL WINAPI CloseColorProfile(void *profile) { return FALSE; }

EXPORTED BOOL WINAPI GetColorProfileFromHandle(void *profile, BYTE *data, DWORD *size)
{
    return FALSE;
}

EXPORTED void *WINAPI WcsCreateIccProfile(void *profile, DWORD options) { return NULL; }
