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

"%JAVA%" -Xlog:disable -XX:+UseSerialGC -Xms32m --sun-misc-unsafe-memory-access=allow ^
  -Drapporteur.home="%HOME_DIR%" -Drapporteur.model="%LIB%\model" ^
  -Djava.util.logging.config.file="%LIB%\logging.properties" %RAPPORTEUR_JAVA_OPTIONS% -jar "%LIB%\rapporteur.jar" %*
exit /b %errorlevel%

:no_java
echo rapporteur: no Java 25 or newer found. Install one, or set JAVA_HOME to where it lies. 1>&2
exit /b 3
