#include "khicu.h"
