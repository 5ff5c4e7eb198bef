@echo off
rem Starts Rapporteur from its unpacked distribution.
setlocal
for %%I in ("%~dp0..") do set "HOME_DIR=%%~fI"
set "LIB=%HOME_DIR%\lib"

set "JAVA=java"
if defined JAVA_HOME set "JAVA=%JAVA_HOME%\bin\java.exe"
set "MAJOR="
for /f "tokens=2 delims=.- " %%V in ('call "%JAVA%" --version 2^>nul') do if not defined MAJOR set "MAJOR=%%V"
if not defined MAJOR goto no_java
if %MAJOR% LSS 25 goto no_java

set "COLLECTOR=-XX:+UseSerialGC"
if defined RAPPORTEUR_JAVA_OPTIONS if not "%RAPPORTEUR_JAVA_OPTIONS:GC=%"=="%RAPPORTEUR_JAVA_OPTIONS%" set "COLLECTOR="

rem Answers are written in UTF-8.
set "CODE_PAGE="
for /f "tokens=2 delims=:." %%C in ('chcp 2^>nul') do set "CODE_PAGE=%%C"
chcp 65001 >nul 2>&1

"%JAVA%" -Xlog:disable %COLLECTOR% -Xms32m --sun-misc-unsafe-memory-access=allow ^
  -Drapporteur.home="%HOME_DIR%" -Drapporteur.lib="%LIB%" ^
  -Djava.util.logging.config.file="%LIB%\logging.properties" %RAPPORTEUR_JAVA_OPTIONS% -jar "%LIB%\rapporteur.jar" %*
set "EXIT_CODE=%errorlevel%"
if defined CODE_PAGE chcp %CODE_PAGE% >nul 2>&1
exit /b %EXIT_CODE%

:no_java
echo rapporteur: no Java 25 or newer found. Install one, or set JAVA_HOME to where it lies. 1>&2
exit /b 3
