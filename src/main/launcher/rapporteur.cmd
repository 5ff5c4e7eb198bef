@echo off
rem Starts Rapporteur from its unpacked distribution.
setlocal
for %%I in ("%~dp0..") do set "HOME_DIR=%%~fI"
for %%J in ("%HOME_DIR%\lib\rapporteur-*.jar") do set "JAR=%%J"

set "JAVA=java"
if defined JAVA_HOME set "JAVA=%JAVA_HOME%\bin\java.exe"
"%JAVA%" --version >nul 2>&1
if errorlevel 1 goto no_java

"%JAVA%" -Xlog:disable -XX:+UseSerialGC -Drapporteur.home="%HOME_DIR%" -Drapporteur.model="%HOME_DIR%\lib\model" -Djava.util.logging.config.file="%HOME_DIR%\lib\logging.properties" %RAPPORTEUR_JAVA_OPTIONS% -jar "%JAR%" %*
exit /b %errorlevel%

:no_java
echo rapporteur: no Java 25 or newer found. Install one, or set JAVA_HOME to where it lies. 1>&2
exit /b 3
